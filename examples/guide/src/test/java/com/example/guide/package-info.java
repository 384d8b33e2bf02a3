/** What the pages of the guide show, so that it compiles and runs. */
package com.example.guide;
